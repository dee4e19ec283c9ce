require "roda"

module Harbour
  class Display < Roda
    ORIGINS = ["https://www.harbour.example"].freeze

    plugin :json

    route do |r|
      origin = env["HTTP_ORIGIN"]
      response["Access-Control-Allow-Origin"] = origin if ORIGINS.include?(origin)
      response["Vary"] = "Origin"

      r.get("tide") { { level: 2.4 } }
    end
  end
end
