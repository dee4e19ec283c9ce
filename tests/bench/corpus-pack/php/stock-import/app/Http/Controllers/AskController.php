<?php

namespace App\Http\Controllers;

use App\Services\Assistant;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;

class AskController extends Controller
{
    private const TABLES = ['articles', 'orders'];

    public function __construct(private Assistant $assistant)
    {
    }

    public function report(Request $request)
    {
        $sql = $this->assistant->ask('Write one MySQL SELECT over articles(id, name, stock).', $request->input('question'));

        return DB::select($sql);
    }

    public function count(Request $request)
    {
        $table = $this->assistant->ask('Answer with articles or orders.', $request->input('question'));
        if (!in_array($table, self::TABLES, true)) {
            return response()->json(['error' => 'The question was not understood.'], 422);
        }

        return ['count' => DB::table($table)->count()];
    }

    public function summary(Request $request)
    {
        $html = $this->assistant->ask('Summarise the stock as HTML.', $request->input('question'));

        return response('<section>' . $html . '</section>');
    }

    public function hint(Request $request)
    {
        $text = $this->assistant->ask('Summarise the stock in two sentences.', $request->input('question'));

        return response('<section>' . e($text) . '</section>');
    }

    public function formula(Request $request)
    {
        $code = $this->assistant->ask('Write one PHP expression of $cost.', $request->input('question'));
        $cost = (float) $request->input('cost');

        return ['price' => eval("return $code;")];
    }

    public function margin(Request $request)
    {
        $answer = $this->assistant->ask('Which margin in percent? Answer with a number.', $request->input('question'));
        $margin = filter_var($answer, FILTER_VALIDATE_INT, ['options' => ['min_range' => 0, 'max_range' => 200]]);
        abort_if($margin === false, 422);

        return ['price' => (float) $request->input('cost') * (1 + $margin / 100)];
    }
}
