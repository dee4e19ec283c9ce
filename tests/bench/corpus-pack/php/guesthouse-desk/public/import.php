<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

use function Desk\require_login;

require_login();

$upload = $_FILES['archive']['tmp_name'];
$root = realpath(__DIR__ . '/../imports');

if (($_POST['format'] ?? '') === 'zip') {
    $zip = new ZipArchive();
    $zip->open($upload);
    for ($i = 0; $i < $zip->numFiles; $i++) {
        $name = $zip->getNameIndex($i);
        file_put_contents($root . '/' . $name, $zip->getFromIndex($i));
    }
    $zip->close();
} elseif (($_POST['format'] ?? '') === 'photos') {
    $zip = new ZipArchive();
    $zip->open($upload);
    for ($i = 0; $i < min($zip->numFiles, 200); $i++) {
        $name = basename($zip->getNameIndex($i));
        if (!preg_match('/^[\w-]+\.jpe?g$/i', $name)) {
            continue;
        }
        file_put_contents($root . '/photos/' . $name, $zip->getFromIndex($i));
    }
    $zip->close();
} elseif (($_POST['format'] ?? '') === 'xml') {
    $document = new DOMDocument();
    $document->loadXML(file_get_contents($upload), LIBXML_NOENT | LIBXML_DTDLOAD);
    echo $document->getElementsByTagName('guest')->length;
} else {
    $document = new DOMDocument();
    $document->loadXML(file_get_contents($upload), LIBXML_NONET);
    echo $document->getElementsByTagName('booking')->length;
}
