import fc from "fast-check";

// The same cases at every run, so that a failure is of the change under test. PROPERTY_SEED=$RANDOM tries others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 20_200_320) });
