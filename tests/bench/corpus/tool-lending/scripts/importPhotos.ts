// deno run --allow-net --allow-write scripts/importPhotos.ts
import { basename, join } from 'https://deno.land/std@0.224.0/path/mod.ts';

interface Photo { fileName: string; url: string }

const feed = await fetch('https://photos.tools.example/export.json');
const photos: Photo[] = await feed.json();

async function load(id: number) {
  const res = await fetch(`https://photos.tools.example/photo/${id}`);
  return new Uint8Array(await res.arrayBuffer());
}

for (const [index, photo] of photos.entries()) {
  const bytes = await load(index);
  if (Deno.args.includes('--original-names')) {
    await Deno.writeFile(`import/${photo.fileName}`, bytes);
  } else {
    await Deno.writeFile(join('import', `${index}-${basename(photo.fileName)}`), bytes);
  }
}
