import { commitmentIn } from "./commitments.ts";
import { instrumentsIn } from "./instruments.ts";
import type { Scene } from "./scene.ts";
import type { Undertaking } from "./undertaking.ts";

/** What two or more sides agreed, as a sentence tells it; what it calls "the agreement" may be one told of before. */
export function findUndertakings(scene: Scene): Undertaking[] {
  const instruments = instrumentsIn(scene);
  if (instruments.some((told) => told.parties.length > 1 && told.status !== "IN_FORCE")) return instruments;
  const commitment = commitmentIn(scene);
  return commitment ? [...instruments, commitment] : instruments;
}
