import process from 'node:process'

/** Where the command writes, and what it may know of the terminal. */
export interface Io {
  readonly out: (text: string) => Promise<void>
  readonly error: (text: string) => Promise<void>
  /** May the report be coloured? */
  readonly isColored: boolean
  /** Is there a person who looks at stderr while the check runs? */
  readonly isWatched: boolean
}

/** The process's own streams. */
export function getProcessIo(): Io {
  const { env, stdout, stderr } = process
  return {
    out: (text) => write(stdout, text),
    error: (text) => write(stderr, text),
    isColored: stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
    isWatched: stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb',
  }
}

/** Waits until everything is written: a pipe takes a large report in pieces. A reader that went away is no mistake. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.on('error', () => undefined)
    stream.write(text, (error) => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve()
      else reject(error)
    })
  })
}
