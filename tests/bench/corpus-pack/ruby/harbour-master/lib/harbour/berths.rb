require_relative "db"

module Harbour
  class Berths
    ORDER = { "length" => :length_m, "fee" => :fee_cents }.freeze

    def initialize(db = DB)
      @db = db
    end

    def find(filter)
      @db[:berths].where(Sequel.lit("name ILIKE '%#{filter}%'")).all
    end

    def named(name)
      @db[:berths].where(Sequel.lit("lower(name) = lower(?)", name)).all
    end

    def sorted(column, direction)
      @db["SELECT * FROM berths ORDER BY %s %s" % [column, direction]].all
    end

    def ordered(column)
      @db[:berths].order(ORDER.fetch(column, :id)).all
    end

    def assign(id, boat)
      @db[:berths].where(id: id).update(boat: boat)
    end

    def release(id)
      @db[:berths].where(id: Integer(id)).update(boat: nil)
    end
  end
end
