<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Bike extends Model
{
    protected $fillable = ['frame_number', 'colour', 'brand'];

    public function owner()
    {
        return $this->belongsTo(User::class, 'owner_id');
    }
}
