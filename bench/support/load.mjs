// Asks for an address over and over, on 16 connections for 3 seconds, in a process of its own; tells how often a second.
import { Agent, request } from "node:http";

const SECONDS = 3;
const url = process.argv[2];
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const end = performance.now() + SECONDS * 1000;
let done = 0;

function once() {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume();
      response.once("end", resolve);
    })
      .once("error", reject)
      .end();
  });
}

async function client() {
  while (performance.now() < end) {
    await once();
    done += 1;
  }
}

await Promise.all(Array.from({ length: 16 }, client));
agent.destroy();
process.send(done / SECONDS);
process.disconnect();
