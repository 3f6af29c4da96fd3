/** Enough of a browser to walk through signing in over a real socket: cookies, redirects, one form. */
import { elementsOf } from './html.ts'

export interface Step {
  readonly url: string
  readonly status: number
  readonly location: string | null
  readonly setCookie: readonly string[]
  readonly body: string
}

export class Browser {
  private readonly cookies = new Map<string, string>()
  readonly steps: Step[] = []
  constructor(readonly origin: string) {}

  cookie(name: string): string | undefined {
    return this.cookies.get(name)
  }
  setCookie(name: string, value: string): void {
    this.cookies.set(name, value)
  }

  async go(path: string, form?: Readonly<Record<string, string>>): Promise<Step> {
    const url = new URL(path, this.origin)
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { body: new URLSearchParams(form).toString() } : {}),
    })
    const setCookie = answer.headers.getSetCookie()
    for (const each of setCookie) this.keep(each)
    const step = {
      url: url.href,
      status: answer.status,
      location: answer.headers.get('location'),
      setCookie,
      body: await answer.text(),
    }
    this.steps.push(step)
    return step
  }

  private keep(text: string): void {
    const [pair = '', ...rest] = text.split(';')
    const [name = '', ...value] = pair.split('=')
    const gone = rest.some((each) => /max-age=0|expires=thu, 01 jan 1970/i.test(each))
    if (gone) this.cookies.delete(name)
    else this.cookies.set(name, value.join('='))
  }

  /** Goes on while it is sent on, until `stop` says that it has come far enough. */
  async follow(path: string, stop: (next: string) => boolean = () => false): Promise<Step> {
    let step = await this.go(path)
    while (step.location && !stop(step.location)) step = await this.go(step.location)
    return step
  }

  /** Chooses who to be on the page where one is asked, and goes on from there. */
  async choose(subject: string, stop?: (next: string) => boolean): Promise<Step> {
    const page = this.steps.at(-1) as Step
    const token = elementsOf(page.body).find((each) => each.attributes.name === 'formToken')
    const chosen = await this.go(page.url, {
      formToken: token?.attributes.value ?? '',
      subject,
    })
    if (!chosen.location || stop?.(chosen.location)) return chosen
    return this.follow(chosen.location, stop)
  }

  async signIn(subject: string): Promise<Step> {
    await this.follow('/sign-in')
    return this.choose(subject)
  }
}
