'use client';
import { useRef } from 'react';
import { storage } from '@/lib/supabase';

export function RecordingUpload({ concertId }: { concertId: string }) {
  const input = useRef<HTMLInputElement>(null);

  async function upload() {
    const file = input.current?.files?.[0];
    if (!file) return;
    await storage.from('recordings').upload(`${concertId}/${file.name}`, file, { upsert: false });
  }

  return (
    <div>
      <input ref={input} type="file" accept="audio/*" />
      <button onClick={upload}>Upload recording</button>
    </div>
  );
}
