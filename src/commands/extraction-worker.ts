import { parentPort } from "node:worker_threads";
import { answerTo } from "./extraction-answer.ts";
import { READY } from "./extraction-pool.ts";

parentPort?.on("message", (article) => parentPort?.postMessage(answerTo(article)));
parentPort?.postMessage(READY);
