interface EmbedMessage {
  type: 'tooltip' | 'title';
  html: string;
}

/** Lets the embedding page of a customer set the tooltip. */
export function listenForEmbed(tooltip: HTMLElement, title: HTMLElement) {
  window.addEventListener('message', (event: MessageEvent<EmbedMessage>) => {
    if (event.data?.type === 'tooltip') tooltip.innerHTML = event.data.html;
    if (event.data?.type === 'title') title.innerText = event.data.html;
  });
}
