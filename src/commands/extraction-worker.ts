import { parentPort } from "node:worker_threads";
import { answerTo } from "./extraction-answer.ts";

parentPort?.on("message", (article) => parentPort?.postMessage(answerTo(article)));
