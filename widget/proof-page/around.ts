import { identityMissing } from '../proof/refusal.ts'
import type { Look, Surroundings } from '../proof/surroundings.ts'
import type { HostPort } from './host-port.ts'

/** The surroundings of a card in a frame: what the host says about its upload, and a line to it. */
export interface FarSurroundings extends Surroundings {
  heard(upload: { readonly hasUpload: boolean; readonly hasFile: boolean }): void
}

export function farSurroundings(
  port: Pick<HostPort, 'say'>,
  onState: (state: string) => void,
): FarSurroundings {
  let upload = { hasUpload: true, hasFile: false }
  let last = ''
  return {
    get hasUpload() {
      return upload.hasUpload
    },
    get hasFile() {
      return upload.hasFile
    },
    isInUpload: false,
    get isFocusFree() {
      const { activeElement, body } = document
      return !activeElement || activeElement === body || activeElement.shadowRoot !== null
    },
    look(look: Look) {
      const now = JSON.stringify(look)
      if (now !== last) port.say({ type: 'look', look })
      last = now
    },
    tell(name, detail) {
      if (name === 'jz-state') onState(`${detail.state}`)
      // A question to the citizen, not a refusal.
      if (detail.code !== identityMissing) port.say({ type: 'tell', name, detail })
    },
    leadToUpload: () => port.say({ type: 'lead-to-upload' }),
    heard(told) {
      upload = told
    },
  }
}

/** On a page of its own there is nothing around: no upload, no form. */
export function nothingAround(onState: (state: string) => void): Surroundings {
  return {
    hasUpload: false,
    hasFile: false,
    isInUpload: false,
    isFocusFree: true,
    look() {},
    tell(name, detail) {
      if (name === 'jz-state') onState(`${detail.state}`)
    },
    leadToUpload() {},
  }
}
