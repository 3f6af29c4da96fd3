/** Bytes to a port and what comes back: for requests that no honest client would send. */
import { connect } from 'node:net'

export function sendRaw(port: number, bytes: string, waitMilliseconds = 1500): Promise<string> {
  return new Promise((done) => {
    let got = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const timer = setTimeout(() => socket.destroy(), waitMilliseconds)
    socket.on('data', (part) => {
      got += part.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      done(got)
    })
  })
}

/** Status lines of all answers in what came back. */
export const statusesIn = (answer: string) =>
  [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map((found) => Number(found[1]))
