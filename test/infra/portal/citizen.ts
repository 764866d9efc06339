/** A browser as far as the portal sees one: it keeps its cookie and follows what it is told. */
export class Citizen {
  readonly portal: string
  cookie = ''

  constructor(portal: string) {
    this.portal = portal
  }

  async get(path: string): Promise<{ status: number; url: string; text: string }> {
    const response = await fetch(this.portal + path, {
      redirect: 'manual',
      headers: this.cookie ? { cookie: this.cookie } : {},
    })
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie
    const location = response.headers.get('location')
    if (location) return this.get(location)
    return { status: response.status, url: path, text: await response.text() }
  }

  /** Opens the form. @returns the number of the case it is for */
  async openForm(path = '/'): Promise<string> {
    const { text } = await this.get(path)
    return /name="case" value="((?:YX|JF)2026-\d{6})"/.exec(text)?.[1] ?? ''
  }

  /** Sends a form. @returns status and, for a redirect, where to */
  async post(path: string, form?: FormData): Promise<{ status: number; location: string }> {
    const { status, headers } = await fetch(this.portal + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: this.cookie, origin: this.portal },
      ...(form && { body: form }),
    })
    return { status, location: headers.get('location') ?? '' }
  }

  /** Sends the registration form and follows to the page that comes of it. */
  async apply(form: FormData): Promise<{ status: number; url: string; text: string }> {
    const { location } = await this.post('/apply', form)
    return this.get(location)
  }

  askToken(body: unknown, headers: { [name: string]: string } = {}): Promise<Response> {
    return fetch(`${this.portal}/.well-known/jz-token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      body: JSON.stringify(body),
    })
  }
}

const typed = {
  relation: 'mother',
  phone: '13900000000',
  household: 'rural',
  homeAddress: '文澜路8号3栋502室',
  school: 'riverside',
  kindergarten: '',
  confirm: 'yes',
}

/** A form filled in for a case; a text in place of a file is a receipt. */
export function filledForm(
  caseId: string,
  materials: { residenceProof?: string | File; homesteadProof?: string | File } = {},
  changed: { [field: string]: string } = {},
): FormData {
  const form = new FormData()
  form.set('case', caseId)
  for (const [name, value] of Object.entries({ ...typed, ...changed })) form.set(name, value)
  for (const name of ['residenceProof', 'homesteadProof'] as const)
    form.set(name, materials[name] ?? new File([], ''))
  return form
}

export const pdf = (name = '居住证明.pdf', bytes = 2000) =>
  new File([`%PDF-1.7\n${'x'.repeat(bytes)}`], name, { type: 'application/pdf' })
