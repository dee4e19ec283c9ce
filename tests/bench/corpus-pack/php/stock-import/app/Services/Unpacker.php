<?php

namespace App\Services;

use PharData;
use RuntimeException;
use ZipArchive;

class Unpacker
{
    public function unpack(string $archive, string $target): int
    {
        $zip = new ZipArchive();
        $zip->open($archive);
        for ($i = 0; $i < $zip->numFiles; $i++) {
            $entry = $zip->getNameIndex($i);
            $path = "$target/$entry";
            if (!is_dir(dirname($path))) {
                mkdir(dirname($path), 0775, true);
            }
            copy("zip://$archive#$entry", $path);
        }

        return $zip->numFiles;
    }

    public function unpackPhotos(string $archive, string $target): int
    {
        $zip = new ZipArchive();
        $zip->open($archive);
        $count = 0;
        for ($i = 0; $i < $zip->numFiles; $i++) {
            $entry = $zip->getNameIndex($i);
            if (str_contains($entry, '..') || str_starts_with($entry, '/') || str_contains($entry, '\\')) {
                throw new RuntimeException('The archive holds a bad name.');
            }
            $name = $target . '/' . sha1($entry) . '.jpg';
            file_put_contents($name, $zip->getFromIndex($i));
            $count++;
        }

        return $count;
    }
}
