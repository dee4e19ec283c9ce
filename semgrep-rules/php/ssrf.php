<?php

// ruleid: vetlint-php-ssrf
$page = file_get_contents($_GET['url']);

function status(): mixed
{
    // ruleid: vetlint-php-ssrf
    $curl = curl_init('https://' . $_POST['host'] . '/status');
    return curl_exec($curl);
}

class PreviewController
{
    public function show(Request $request)
    {
        // ruleid: vetlint-php-ssrf
        return Http::get($request->input('url'))->body();
    }

    public function hook(Request $request, Client $client)
    {
        $target = $request->input('callback');
        // ruleid: vetlint-php-ssrf
        return $client->request('POST', $target);
    }

    public function get(string $uri)
    {
        // ok: vetlint-php-ssrf
        return $this->client->request('GET', $uri);
    }

    public function product(Request $request)
    {
        // ok: vetlint-php-ssrf
        $one = Http::get('https://catalog.example.com/products/' . $request->input('id'));
        // ok: vetlint-php-ssrf
        return Http::get('https://catalog.example.com/search', ['q' => $request->input('q')]);
    }

    public function image(Request $request)
    {
        $url = $request->input('url');
        if (!$this->isAllowedHost($url)) {
            abort(400);
        }
        // ok: vetlint-php-ssrf
        return Http::get($url)->body();
    }
}

// ok: vetlint-php-ssrf
$body = file_get_contents('php://input');
// ok: vetlint-php-ssrf
$settings = file_get_contents(__DIR__ . '/settings.json');

function notEmpty(Request $request)
{
    $url = $request->input('url');
    if (isBlank($url) || !verifyToken($request, $url)) {
        abort(400);
    }
    // ruleid: vetlint-php-ssrf
    return Http::get($url)->body();
}
