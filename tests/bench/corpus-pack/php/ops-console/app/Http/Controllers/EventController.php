<?php

namespace App\Http\Controllers;

use App\Models\Server;
use App\Services\Signatures;
use Illuminate\Http\Request;

class EventController extends Controller
{
    public function __construct(private Signatures $signatures)
    {
    }

    public function backup(Request $request)
    {
        Server::findOrFail($request->input('server'))->forceFill(['backed_up_at' => now()])->save();

        return response()->noContent();
    }

    public function billing(Request $request)
    {
        abort_unless($this->signatures->valid('billing', $request), 401);
        Server::findOrFail($request->input('server'))->forceFill(['paid_until' => now()->addMonth()])->save();

        return response()->noContent();
    }

    public function abuse(Request $request)
    {
        if (app()->environment('production') && ! $this->signatures->valid('abuse', $request)) {
            abort(401);
        }
        Server::findOrFail($request->input('server'))->forceFill(['state' => 'blocked'])->save();

        return response()->noContent();
    }

    public function domain(Request $request)
    {
        if (! $this->signatures->valid('domain', $request)) {
            abort(401);
        }
        Server::findOrFail($request->input('server'))->forceFill(['domain' => $request->string('domain')->limit(100, '')])->save();

        return response()->noContent();
    }
}
