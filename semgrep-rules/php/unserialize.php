<?php
// ruleid: vetlint-php-unserialize
$basket = unserialize($_COOKIE['basket']);
// ruleid: vetlint-php-unserialize
$filter = unserialize(base64_decode($_GET['filter']));

$body = file_get_contents('php://input');
// ruleid: vetlint-php-unserialize
$order = unserialize($body);

class ImportController
{
    public function store(Request $request)
    {
        // ruleid: vetlint-php-unserialize
        return unserialize($request->input('state'));
    }
}

// ok: vetlint-php-unserialize
$basket = unserialize($_COOKIE['basket'], ['allowed_classes' => false]);
// ok: vetlint-php-unserialize
$filter = json_decode($_GET['filter'], true);
// ok: vetlint-php-unserialize
$cached = unserialize(file_get_contents('cache/menu.ser'));
// ok: vetlint-php-unserialize
$copy = unserialize(serialize($filter));
