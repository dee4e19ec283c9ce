<?php

namespace App\Http\Controllers;

use App\Services\SupplierXml;
use App\Services\Unpacker;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Blade;
use Illuminate\Support\Facades\Crypt;

class ImportController extends Controller
{
    private const ROUNDINGS = ['up' => 'ceil', 'down' => 'floor', 'near' => 'round'];

    public function __construct(private Unpacker $unpacker, private SupplierXml $xml)
    {
    }

    public function zip(Request $request)
    {
        return ['files' => $this->unpacker->unpack($request->file('archive')->path(), storage_path('app/imports'))];
    }

    public function photos(Request $request)
    {
        return ['files' => $this->unpacker->unpackPhotos($request->file('archive')->path(), storage_path('app/photos'))];
    }

    public function xml(Request $request)
    {
        return $request->query('kind') === 'prices' ? $this->xml->prices($request->getContent()) : $this->xml->articles($request->getContent());
    }

    public function list(Request $request)
    {
        $file = $request->file('list');
        $file->move(storage_path('app/lists'), $file->getClientOriginalName());

        return response()->noContent();
    }

    public function resume(Request $request)
    {
        $state = unserialize($request->cookie('import_state'));

        return ['row' => $state['row'] ?? 0];
    }

    public function continue(Request $request)
    {
        $request->validate(['list' => 'required|file|mimes:csv,txt|max:4096']);
        $path = $request->file('list')->store('lists');
        $state = json_decode(Crypt::decryptString($request->input('state')), true);

        return ['row' => $state['row'] ?? 0, 'path' => $path];
    }

    public function rule(Request $request)
    {
        $expression = $request->input('expression');
        $rule = eval("return fn (\$price) => $expression;");

        return array_map($rule, [10, 20, 30]);
    }

    public function rounding(Request $request)
    {
        $function = self::ROUNDINGS[$request->input('mode')] ?? abort(422);

        return array_map($function, [10.2, 20.5, 30.9]);
    }

    public function label(Request $request)
    {
        return Blade::render('<p>' . $request->input('text') . '</p>', ['shop' => 'Main street']);
    }

    public function tag(Request $request)
    {
        return Blade::render('<p>{{ $text }}</p>', ['text' => $request->input('text')]);
    }
}
