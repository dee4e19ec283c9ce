<?php

function upload(): void
{
    // ruleid: vetlint-php-upload-move
    move_uploaded_file($_FILES['file']['tmp_name'], 'uploads/' . $_FILES['file']['name']);
    $target = 'avatars/' . basename($_FILES['avatar']['name']);
    // ruleid: vetlint-php-upload-move
    move_uploaded_file($_FILES['avatar']['tmp_name'], $target);
}

class UploadController
{
    public function store(Request $request)
    {
        $file = $request->file('document');
        $name = time() . '_' . $file->getClientOriginalName();
        // ruleid: vetlint-php-upload-move
        $file->move(public_path('documents'), $name);
        // ruleid: vetlint-php-upload-move
        return $file->storeAs('public', $file->getClientOriginalName());
    }

    public function generated(Request $request)
    {
        $file = $request->file('document');
        // ok: vetlint-php-upload-move
        $file->store('documents');
        // ok: vetlint-php-upload-move
        return $file->storeAs('documents', Str::uuid() . '.pdf');
    }
}

function random(): void
{
    // ok: vetlint-php-upload-move
    move_uploaded_file($_FILES['file']['tmp_name'], 'uploads/' . bin2hex(random_bytes(16)) . '.png');
    $extension = strtolower($_FILES['file']['name']);
    if (!in_array($extension, ['png', 'jpg'], true)) {
        exit;
    }
    // ok: vetlint-php-upload-move
    move_uploaded_file($_FILES['file']['tmp_name'], 'uploads/' . $extension);
}

class PictureController
{
    public function store(Request $request): void
    {
        $request->validate(['picture' => 'required|mimes:png,jpg']);
        $file = $request->file('picture');
        // ok: vetlint-php-upload-move
        $file->move('pictures', $file->getClientOriginalName());
    }

    public function attach(Request $request): void
    {
        $file = $request->file('attachment');
        // ruleid: vetlint-php-upload-move
        $file->move('attachments', $file->getClientOriginalName());
    }
}
