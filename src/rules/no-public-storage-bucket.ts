import { type CallNode, type Node, findCalleeName, findPropertyValue, isCall, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Files about a person or a business. */
const PRIVATE = [
  ...['document', 'documents', 'docs', 'id', 'ids', 'identity', 'passport', 'passports', 'kyc', 'license', 'licenses'],
  ...['licence', 'invoice', 'invoices', 'receipt', 'receipts', 'contract', 'contracts', 'medical', 'health', 'patient'],
  ...[
    'patients',
    'report',
    'reports',
    'statement',
    'statements',
    'private',
    'confidential',
    'resume',
    'resumes',
    'cv',
    'cvs',
  ],
  ...['backup', 'backups', 'export', 'exports', 'payslip', 'payslips', 'tax', 'evidence', 'verification', 'signature'],
  ...[
    'signatures',
    'recording',
    'recordings',
    'attachment',
    'attachments',
    'prescription',
    'prescriptions',
    'selfie',
    'selfies',
    'scans',
  ],
]
/** Words that say that a bucket is meant for everybody. */
const OPEN = [
  'public',
  'avatar',
  'avatars',
  'banner',
  'banners',
  'logo',
  'logos',
  'asset',
  'assets',
  'cover',
  'covers',
  'blog',
  'product',
  'products',
  'gallery',
  'thumbnail',
  'thumbnails',
  'icons',
  'media kit',
  'marketing',
]

export default defineRule({
  name: 'no-public-storage-bucket',
  meta: {
    class: 'public-storage-bucket',
    description: 'Disallow public buckets and public addresses for private files.',
    messages: {
      publicBucket:
        'The bucket `{{bucket}}` is public, so that everybody who has or guesses an address reads its files; create it with `public: false` and hand out `createSignedUrl`.',
      publicAddress:
        '`getPublicUrl` gives an address of a file in `{{bucket}}` that never expires and asks nobody; keep the bucket private and use `createSignedUrl(path, seconds)`.',
      publicObject:
        'The object `{{key}}` is written with the access list `{{acl}}`, so that everybody can read it; leave the access list out and sign addresses.',
    },
    confidence: { publicBucket: 'medium', publicAddress: 'medium', publicObject: 'medium' },
    mentions: /createBucket|updateBucket|getPublicUrl|public-read|predefinedAcl|makePublic/,
  },
  create(file, report) {
    if (file.role === 'test') return
    for (const name of ['createBucket', 'updateBucket']) {
      for (const call of file.index.callsNamed(name)) {
        const bucket = file.analysis.constants.findString(call.arguments[0])
        const open = findPropertyValue(file.analysis.constants.findObject(call.arguments[1]), 'public')
        if (
          bucket !== undefined &&
          isPrivate(bucket) &&
          open &&
          file.analysis.constants.findConstant(open)?.value === true
        )
          report({ node: call, messageId: 'publicBucket', data: { bucket } })
      }
    }
    for (const call of file.index.callsNamed('getPublicUrl')) {
      const bucket = findBucket(call, file)
      if (bucket !== undefined && isPrivate(bucket))
        report({ node: call, messageId: 'publicAddress', data: { bucket } })
    }
    for (const object of file.index.nodes('ObjectExpression')) {
      const acl = file.analysis.constants.findString(findPropertyValue(object, 'ACL'))
      const key = findPropertyValue(object, 'Key')
      if (acl === undefined || !/^public-read/.test(acl) || !key) continue
      const text = `${file.getText(key)} ${file.getText(findPropertyValue(object, 'Bucket') ?? key)}`
      if (isPrivate(text)) report({ node: object, messageId: 'publicObject', data: { key: file.quote(key), acl } })
    }
  },
})

function isPrivate(name: string): boolean {
  return hasWords(name, PRIVATE) && !hasWords(name, OPEN)
}

/** `supabase.storage.from('documents').getPublicUrl(path)`. */
function findBucket(call: CallNode, file: RuleFile): string | undefined {
  const callee = unwrap(call.callee)
  const object: Node | undefined = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  const from = object && isCall(object) ? object : object && file.analysis.constants.findDefinition(object)
  if (!from || !isCall(from) || findCalleeName(from) !== 'from') return undefined
  return file.analysis.constants.findString(from.arguments[0])
}
