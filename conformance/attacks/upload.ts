/** Files of a made-up return, sent as a browser sends them. */
import type { LightMyRequestResponse } from 'fastify'
import { csvOf, madeUpReturn } from '../../src/exchange/ssda903/made-up-return.ts'
import { SESSION_COOKIE } from '../../src/pages/shell/signed-in.tsx'
import type { Client, Scene } from '../scene.ts'

export interface Sent {
  readonly name: string
  readonly text: string
}

/** A small return without faults, its files called as one likes. */
export function returnFiles(prefix = '', suffix = '.csv'): Sent[] {
  const { rows } = madeUpReturn({ children: 4, authority: '990' })
  return (['Header', 'Episodes', 'Missing'] as const).map((module) => ({
    name: `${prefix}${module.toLowerCase()}${suffix}`,
    text: csvOf(module, rows[module]),
  }))
}

export function upload(
  scene: Scene,
  client: Client,
  files: readonly Sent[],
  token: string | undefined = client.formToken,
): Promise<LightMyRequestResponse> {
  const part = (head: string, body: string) =>
    `--XX\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const parts = [
    ...(token === undefined ? [] : [part('name="formToken"', token)]),
    ...files.map(({ name, text }) => part(`name="files"; filename="${name}"`, text)),
    '--XX--\r\n',
  ]
  return scene.app.inject({
    method: 'POST',
    url: '/import',
    headers: {
      'content-type': 'multipart/form-data; boundary=XX',
      cookie: `${SESSION_COOKIE}=${client.token}`,
    },
    payload: parts.join(''),
  })
}
