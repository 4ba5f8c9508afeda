import { parentPort } from "node:worker_threads";

parentPort.on("message", ({ text }) => {
  if (text === "break") process.exit(7);
  else parentPort.postMessage({ facts: { meetings: [], agreements: [] } });
});
parentPort.postMessage("READY");
