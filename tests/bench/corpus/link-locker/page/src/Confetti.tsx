export function Confetti({ pieces = 24 }: { pieces?: number }) {
  return (
    <div class="confetti">
      {Array.from({ length: pieces }, (_, i) => (
        <i key={i} style={{ left: `${Math.random() * 100}%`, animationDelay: `${Math.random()}s` }} />
      ))}
    </div>
  );
}
