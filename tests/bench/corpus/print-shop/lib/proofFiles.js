const path = require('node:path');

function folderOf(kind) {
  switch (kind) {
    case 'flyers':
    case 'posters':
    case 'cards':
      return kind;
    default:
      return 'misc';
  }
}

exports.fileFor = (customer, kind) => path.join('/srv/proofs', String(customer), folderOf(kind), `${Date.now()}.pdf`);
