<?php

class Letters
{
    public function letter(Request $request, Environment $twig)
    {
        // ruleid: vetlint-php-template-input
        $template = $twig->createTemplate('Dear {{ name }}, ' . $request->request->get('text'));
        $body = $request->input('body');
        // ruleid: vetlint-php-template-input
        Blade::render('<p>' . $body . '</p>', ['name' => 'Ida']);
        // ruleid: vetlint-php-template-input
        $php = Blade::compileString($_POST['body']);
        // ruleid: vetlint-php-template-input
        $own = $this->twig->createTemplate(((array) $request->getParsedBody())['text']);

        return $template->render(['name' => 'Ida']);
    }

    public function fine(Request $request, Environment $twig)
    {
        // ok: vetlint-php-template-input
        $template = $twig->createTemplate('Dear {{ name }}, {{ text }}');
        // ok: vetlint-php-template-input
        Blade::render('<p>{{ $body }}</p>', ['body' => $request->input('body')]);
        // ok: vetlint-php-template-input
        $twig->render('letter.html.twig', ['text' => $_POST['body']]);
        $kind = $request->input('kind');
        if (!in_array($kind, ['short', 'long'], true)) {
            abort(400);
        }
        // ok: vetlint-php-template-input
        Blade::render('<x-' . $kind . ' />');
    }
}
