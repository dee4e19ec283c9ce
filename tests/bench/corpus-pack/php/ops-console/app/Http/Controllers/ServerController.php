<?php

namespace App\Http\Controllers;

use App\Models\Server;
use App\Services\Shell;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\File;

class ServerController extends Controller
{
    public function __construct(private Shell $shell)
    {
    }

    public function index(Request $request)
    {
        return Server::where('owner_id', $request->user()->id)->paginate(50);
    }

    public function find(Request $request)
    {
        $column = $request->query('by', 'name');

        return DB::table('servers')->select(DB::raw("id, $column"))->get();
    }

    public function named(Request $request)
    {
        return DB::table('servers')->selectRaw('id, name, ? as asked', [$request->query('name')])->where('name', $request->query('name'))->get();
    }

    public function reboot(Server $server)
    {
        $this->authorize('manage', $server);

        return ['code' => $this->shell->reboot($server->id)];
    }

    public function rename(Request $request, Server $server)
    {
        $this->authorize('manage', $server);
        $output = $this->shell->run('hostnamectl set-hostname ' . $request->input('name'));

        return ['output' => $output];
    }

    public function label(Request $request, Server $server)
    {
        $this->authorize('manage', $server);
        $server->update($request->all());

        return $server;
    }

    public function log(Request $request, Server $server)
    {
        $this->authorize('manage', $server);

        return response(File::get("/var/log/servers/{$server->id}/" . $request->query('file')), 200, ['Content-Type' => 'text/plain']);
    }

    public function report(Request $request, Server $server)
    {
        $this->authorize('manage', $server);
        $data = $request->validate(['month' => ['required', 'regex:/^\d{4}-\d{2}$/']]);

        return response(File::get("/var/log/servers/{$server->id}/{$data['month']}.txt"), 200, ['Content-Type' => 'text/plain']);
    }

    public function wipe(Server $server)
    {
        $server->delete();

        return response()->noContent();
    }
}
