<?php

namespace App\Http\Controllers;

use App\Models\Bike;
use App\Services\BikeSearch;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Storage;

class BikeController extends Controller
{
    public function __construct(private BikeSearch $search)
    {
    }

    public function index(Request $request)
    {
        $query = Bike::query()->whereNull('stolen_at');
        if ($request->filled('colour')) {
            $query->whereRaw('colour = "' . $request->input('colour') . '"');
        }

        return $query->paginate(config('registry.page_size'));
    }

    public function search(Request $request)
    {
        if ($request->filled('frame')) {
            return $this->search->byFrame((string) $request->query('frame'));
        }
        if ($request->filled('q')) {
            return $this->search->run((string) $request->query('q'));
        }

        return $this->search->sorted((string) $request->query('sort', 'newest'));
    }

    public function store(Request $request)
    {
        $data = $request->validate(['frame_number' => 'required|string|max:40', 'colour' => 'string|max:20', 'brand' => 'string|max:40']);
        $bike = $request->user()->bikes()->create($data);

        return response()->json($bike, 201);
    }

    public function quick(Request $request)
    {
        $bike = new Bike();
        $bike->forceFill($request->all())->save();

        return response()->json($bike, 201);
    }

    public function stolen(Request $request, Bike $bike)
    {
        $this->authorize('update', $bike);
        try {
            $bike->forceFill(['stolen_at' => now()])->save();
        } catch (\Throwable $e) {
            return response()->json(['error' => $e->getMessage(), 'trace' => $e->getTraceAsString()], 500);
        }

        return response()->noContent();
    }

    public function destroy(Bike $bike)
    {
        try {
            $bike->delete();
        } catch (\Throwable $e) {
            Log::error('delete failed', ['bike' => $bike->id, 'exception' => $e]);

            return response()->json(['error' => 'The bike could not be removed.'], 500);
        }

        return response()->noContent();
    }

    public function manual(Request $request, Bike $bike)
    {
        $lang = $request->query('lang', 'en');
        if ($request->query('kind') === 'pdf') {
            return response()->download(storage_path('manuals/' . $lang . '/' . $request->query('file')));
        }

        abort_unless(in_array($lang, ['en', 'de', 'fr'], true), 404);

        return Storage::disk('local')->download("manuals/$lang/index.html");
    }
}
