require "sequel"

module Harbour
  DB = Sequel.connect(ENV.fetch("DATABASE_URL"))
end
