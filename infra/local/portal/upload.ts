/** A file out of a form, as much of it as is needed. */
type UploadedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>

export interface Upload {
  /** As the citizen's device calls the file; only ever shown. */
  readonly name: string
  readonly type: 'pdf' | 'jpg' | 'png'
  readonly content: Uint8Array
}

export type UploadProblem = 'too-large' | 'wrong-type' | 'empty'

export const largestUpload = 5 * 1024 * 1024

const signatures = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const

/** Believes the first bytes of a file, not its name or the type the browser guessed. */
export async function readUpload(file: UploadedFile): Promise<Upload | UploadProblem> {
  if (file.size > largestUpload) return 'too-large'
  if (file.size === 0) return 'empty'
  const content = new Uint8Array(await file.arrayBuffer())
  for (const type of ['pdf', 'jpg', 'png'] as const) {
    const begins = signatures[type].every((byte, i) => content[i] === byte)
    if (begins) return { name: file.name.slice(0, 120), type, content }
  }
  return 'wrong-type'
}
