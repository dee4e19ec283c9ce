<?php

class Shelf
{
    public function show(Request $request)
    {
        $name = $request->query('name');

        // ruleid: vetlint-php-path-traversal
        return response()->download(storage_path('shelf/' . $name));
    }

    public function page(Request $request)
    {
        // ruleid: vetlint-php-path-traversal
        return new BinaryFileResponse($this->root . '/' . $request->query->get('page'));
    }

    public function sheet(): void
    {
        $path = __DIR__ . '/../sheets/' . $_GET['sheet'];
        // ruleid: vetlint-php-path-traversal
        readfile($path);
        // ruleid: vetlint-php-path-traversal
        unlink(SHEETS . '/' . $_POST['old']);
    }

    public function keep(): void
    {
        // ruleid: vetlint-php-path-traversal
        move_uploaded_file($_FILES['photo']['tmp_name'], PHOTOS . '/' . $_FILES['photo']['name']);
    }

    public function fine(Request $request): void
    {
        // ok: vetlint-php-path-traversal
        readfile(SHEETS . '/' . basename($_GET['sheet']));
        // ok: vetlint-php-path-traversal
        readfile(SHEETS . '/' . (int) $_GET['id'] . '.pdf');
        // ok: vetlint-php-path-traversal
        move_uploaded_file($_FILES['photo']['tmp_name'], PHOTOS . '/' . bin2hex(random_bytes(8)));
        $sheet = $_GET['sheet'];
        if (!in_array($sheet, ['spring', 'autumn'], true)) {
            exit;
        }
        // ok: vetlint-php-path-traversal
        readfile(SHEETS . '/' . $sheet . '.pdf');
        $real = realpath(SHEETS . '/' . $_GET['page']);
        if ($real === false || !str_starts_with($real, SHEETS . '/')) {
            exit;
        }
        // ok: vetlint-php-path-traversal
        readfile($real);
    }
}
