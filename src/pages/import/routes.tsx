/** Importing the yearly return: upload, look at what was understood, import, see what came of each row. */
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { asActor, type Opened } from '../../access/as-actor.ts'
import { Refused } from '../../access/refusals.ts'
import { dayOf } from '../../chronology/as-at.ts'
import { uuidv7 } from '../../chronology/id.ts'
import { idSchema } from '../../chronology/kind.ts'
import { seal, open as unseal } from '../../chronology/seal.ts'
import { importReturn, prepare } from '../../exchange/ssda903/import-return.ts'
import { type ReadReturn, readFiles } from '../../exchange/ssda903/read-files.ts'
import { UnusableInput } from '../../exchange/ssda903/unusable-input.ts'
import { page, send } from '../route.ts'
import type { Signed, Site } from '../site.ts'
import { urls } from '../urls.ts'
import { ImportPage, PreviewPage, type Report, ReportPage } from './pages.tsx'

const MEGABYTE = 1024 * 1024
const LIMITS = { files: 20, fileSize: 100 * MEGABYTE, fields: 5, parts: 30 }
const withId = z.object({ id: idSchema })

export function importPages(app: FastifyInstance, site: Site): void {
  page(app, site, {
    method: 'GET',
    url: urls.importReturn,
    purpose: 'statutory-return',
    action: 'open the import page',
    params: z.object({}),
    act: async (opened) => {
      if (opened.actor.role !== 'returns-officer') throw new Refused()
      return { imports: await recent(opened) }
    },
    show: (seen, at) => ({ page: <ImportPage {...seen} at={at} /> }),
  })
  page(app, site, {
    method: 'GET',
    url: urls.importReport(),
    purpose: 'statutory-return',
    action: 'read an import report',
    params: withId,
    act: (opened, { params: { id } }) => report(opened, site, id),
    show: (seen, at) => ({
      page: seen.preview ? (
        <PreviewPage {...seen} preview={seen.preview} at={at} />
      ) : (
        <ReportPage {...seen} at={at} />
      ),
    }),
  })
  page(app, site, {
    method: 'POST',
    url: urls.importReport(),
    purpose: 'statutory-return',
    action: 'start an import',
    params: withId,
    body: z.object({ only: z.string().optional() }),
    act: async (opened, { params: { id }, body }) => ({
      id,
      body,
      authority: await codeOf(opened),
      read: (await begins(opened, id)) ? await uploaded(opened, id) : null,
    }),
    show: ({ id, body, authority, read }, { signed, site: { door } }) => {
      if (!read) return { to: urls.importReport(id) }
      const request = {
        today: dayOf(site.now()),
        read,
        authority,
        ...(body.only === 'unaccompanied-or-missing'
          ? { only: 'unaccompanied-or-missing' as const }
          : {}),
      }
      // The browser is answered at once; the import goes on and its page tells how far it is.
      void importReturn(door, signed, request, id)
        .then(() => removeUpload(site, signed, id))
        .catch((error: unknown) => stopped(app, site, signed, id, error))
      return { to: urls.importReport(id) }
    },
  })
  app.register(async (scope) => {
    await scope.register(multipart, { limits: LIMITS })
    scope.post(urls.importReturn, async (request, reply) => {
      const signed = await site.signedIn(request, reply)
      if (!signed) return reply
      const sent = await readUpload(request)
      if (sent.formToken !== site.formToken(signed.token)) return site.badRequest(request, reply)
      return send(reply, await preview(site, signed, request, sent.files))
    })
  })
}

interface Sent {
  readonly formToken: string
  readonly files: { name: string; bytes: Buffer }[]
}

async function readUpload(request: FastifyRequest): Promise<Sent> {
  let formToken = ''
  const files: { name: string; bytes: Buffer }[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field')
      formToken = part.fieldname === 'formToken' ? String(part.value) : formToken
    else if (part.filename) files.push({ name: part.filename, bytes: await part.toBuffer() })
    else part.file.resume()
  }
  return { formToken, files }
}

/** Reads the files, keeps them sealed until they are imported, and leads to what was understood; or says what was wrong. */
async function preview(site: Site, signed: Signed, request: FastifyRequest, files: Sent['files']) {
  const asked = {
    request: request.id,
    action: 'upload a return',
    route: `POST ${urls.importReturn}`,
    purpose: 'statutory-return',
  }
  const id = uuidv7()
  return asActor(site.door, signed, asked, async (opened) => {
    if (opened.actor.role !== 'returns-officer') throw new Refused()
    const problem = await faultOf(opened, site, files)
    if (problem)
      return {
        page: (
          <ImportPage
            imports={await recent(opened)}
            problem={problem}
            at={{ site, signed, request, input: { params: {}, body: {}, query: {} } }}
          />
        ),
        status: 422,
      }
    await opened.tx.db
      .insertInto('exchange.returnImport')
      .values({
        id,
        authority: opened.actor.organisation,
        person: opened.actor.person,
        state: 'uploaded',
      })
      .execute()
    await opened.tx.db
      .insertInto('exchange.upload')
      .values(
        files.map((file, index) => ({
          import: id,
          name: String(index).padStart(2, '0'),
          sealed: seal(opened.tx.keys.sealing, `upload ${id}`, withName(file)),
        })),
      )
      .execute()
    return { to: urls.importReport(id) }
  })
}

async function faultOf(opened: Opened, site: Site, files: Sent['files']): Promise<string | null> {
  if (files.length === 0) return 'Choose the files of the return'
  try {
    prepare({
      read: await readFiles(files.map(named)),
      authority: await codeOf(opened),
      today: dayOf(site.now()),
    })
    return null
  } catch (error) {
    if (error instanceof UnusableInput)
      return `${error.file ? `${error.file}: ` : ''}${error.message}${error.expected ? ` Expected ${error.expected}.` : ''}`
    throw error
  }
}

/** A file's name may hold a child's: it is sealed with the bytes, on a line before them. */
const withName = (file: { name: string; bytes: Buffer }) =>
  Buffer.concat([Buffer.from(`${JSON.stringify(file.name)}\n`), file.bytes])

function fileFrom(kept: Buffer): { name: string; bytes: Buffer } {
  const end = kept.indexOf('\n')
  return {
    name: JSON.parse(kept.subarray(0, end).toString()) as string,
    bytes: kept.subarray(end + 1),
  }
}

const named = (file: { name: string; bytes: Buffer }) => ({
  name: file.name,
  bytes: inOnePiece(file.bytes),
})

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function codeOf(opened: Opened): Promise<string> {
  const row = await opened.tx.db
    .selectFrom('access.organisation')
    .select('code')
    .where('id', '=', opened.actor.organisation)
    .executeTakeFirst()
  return row?.code ?? ''
}

/** Takes the import from waiting to running; a second press of the button finds it running. */
async function begins(opened: Opened, id: string): Promise<boolean> {
  const begun = await opened.tx.db
    .updateTable('exchange.returnImport')
    .set({ state: 'recording' })
    .where('id', '=', id)
    .where('state', 'in', ['uploaded', 'stopped'])
    .executeTakeFirst()
  return begun.numUpdatedRows > 0n
}

async function uploaded(opened: Opened, id: string): Promise<ReadReturn> {
  const rows = await opened.tx.db
    .selectFrom('exchange.upload')
    .select('sealed')
    .where('import', '=', id)
    .orderBy('name')
    .execute()
  if (rows.length === 0) throw new Refused()
  return readFiles(
    rows.map((row) => named(fileFrom(unseal(opened.tx.keys.sealing, `upload ${id}`, row.sealed)))),
  )
}

async function removeUpload(site: Site, signed: Signed, id: string): Promise<void> {
  await asActor(
    site.door,
    signed,
    {
      request: uuidv7(),
      action: 'remove an uploaded return',
      route: 'import ssda903',
      purpose: 'statutory-return',
    },
    async ({ tx }) => {
      await tx.db.deleteFrom('exchange.upload').where('import', '=', id).execute()
    },
  )
}

/** What was recorded stays; the import can be started again and goes on from there. */
async function stopped(
  app: FastifyInstance,
  site: Site,
  signed: Signed,
  id: string,
  error: unknown,
): Promise<void> {
  app.onFault?.(error as Error, id)
  await asActor(
    site.door,
    signed,
    {
      request: uuidv7(),
      action: 'import stopped',
      route: 'import ssda903',
      purpose: 'statutory-return',
    },
    async ({ tx }) => {
      await tx.db
        .updateTable('exchange.returnImport')
        .set({ state: 'stopped' })
        .where('id', '=', id)
        .execute()
    },
  ).catch((second: unknown) => app.onFault?.(second as Error, id))
}

async function recent(opened: Opened) {
  return opened.tx.db
    .selectFrom('exchange.returnImport')
    .select(['id', 'startedAt', 'state', 'childrenDone', 'childrenTotal'])
    .orderBy('startedAt', 'desc')
    .limit(20)
    .execute()
}

async function report(opened: Opened, site: Site, id: string): Promise<Report> {
  const row = await opened.tx.db
    .selectFrom('exchange.returnImport')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused()
  const faults = row.report
    ? (JSON.parse(
        unseal(opened.tx.keys.sealing, `import ${id}`, row.report).toString(),
      ) as Report['faults'])
    : []
  const waiting = row.state === 'uploaded' || row.state === 'stopped'
  return {
    id,
    state: row.state,
    done: row.childrenDone,
    total: row.childrenTotal,
    startedAt: row.startedAt,
    faults,
    result: row.result ? (JSON.parse(row.result) as Report['result']) : null,
    preview: waiting
      ? prepare({
          read: await uploaded(opened, id),
          authority: await codeOf(opened),
          today: dayOf(site.now()),
        })
      : null,
  }
}
