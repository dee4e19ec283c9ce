import { useEffect, useRef, useState } from 'react';
import sanitizeHtml from 'sanitize-html';
import { campaignText } from './supabase';

/** The story is written with a rich text editor by the organiser. */
export function Story({ campaign }: { campaign: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    campaignText(campaign, 'story').then((story) => {
      if (box.current) box.current.innerHTML = story;
    });
  }, [campaign]);
  return <div ref={box} className="story" />;
}

export function Update({ campaign }: { campaign: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => {
    campaignText(campaign, 'update').then((update) => {
      setEmpty(update === '');
      if (box.current) box.current.innerHTML = sanitizeHtml(update);
    });
  }, [campaign]);
  return (
    <>
      {empty && <p>No news yet</p>}
      <div ref={box} className="update" />
    </>
  );
}
