require "roda"
require_relative "lib/harbour/config"
require_relative "lib/harbour/berths"
require_relative "lib/harbour/skippers"
require_relative "lib/harbour/tokens"
require_relative "lib/harbour/tools"
require_relative "lib/harbour/papers"

module Harbour
  class App < Roda
    plugin :json
    plugin :json_parser
    plugin :halt
    plugin :cookies
    plugin :h
    plugin :error_handler do |e|
      $stderr.puts e.full_message
      response.status = 500
      { error: "internal error" }
    end
    plugin :sessions, secret: Config.session_secret, cookie_options: { secure: true, http_only: true, same_site: :lax }

    BERTHS = Berths.new
    SKIPPERS = Skippers.new
    TOKENS = Tokens.new(Config.require!("TOKEN_KEY"))

    def bearer
      env["HTTP_AUTHORIZATION"].to_s.delete_prefix("Bearer ")
    end

    def officer!
      TOKENS.officer(bearer)
    rescue JWT::DecodeError
      request.halt(401)
    end

    route do |r|
      response["Access-Control-Allow-Origin"] = env["HTTP_ORIGIN"].to_s
      response["Access-Control-Allow-Credentials"] = "true"

      r.on "berths" do
        r.get("find") { BERTHS.find(r.params["q"].to_s) }
        r.get("named") { BERTHS.named(r.params["name"].to_s) }
        r.get("sorted") { BERTHS.sorted(r.params["by"], r.params["dir"]) }
        r.get("ordered") { BERTHS.ordered(r.params["by"]) }

        r.post Integer, "assign" do |id|
          officer!
          BERTHS.assign(id, r.params["boat"])
          { ok: true }
        end

        r.post Integer, "release" do |id|
          BERTHS.release(id)
          response.set_cookie("berth_token", SecureRandom.hex(16))
          { ok: true }
        end
      end

      r.on "skippers" do
        r.post("register") { { id: SKIPPERS.register(r.params) } }
        r.post("enrol") { { id: SKIPPERS.enrol(r.params) } }
        r.get("me") { { skipper: TOKENS.skipper(bearer) } }
        r.post "gate" do
          officer!
          { code: SKIPPERS.gate_code(r.params["skipper"]) }
        end
        r.post "guest" do
          officer!
          { code: SKIPPERS.guest_code(r.params["skipper"]) }
        end
        r.get("pass") { { valid: TOKENS.pass_valid?(bearer) } }
        r.get("permit") { { valid: TOKENS.permit_valid?(bearer) } }
      end

      r.on "papers" do
        officer!
        r.post "manifest" do
          Papers.manifest(request.body.read)
        rescue StandardError => e
          response.status = 422
          { error: e.message, at: e.backtrace.first }
        end
        r.post("crew") { Papers.crew(request.body.read) }
        r.post("flags") { Papers.flags(request.body.read) }
      end

      r.post "assistant" do
        officer!
        chat = RubyLLM.chat.with_tools(ShellTool, TideTool, LogbookTool, RulesTool, WeatherTool, WindTool)
        { answer: chat.ask(r.params["question"]).content }
      end

      r.get "welcome" do
        response["Content-Type"] = "text/html"
        "<h1>Welcome aboard, #{r.params["boat"]}</h1>"
      end

      r.get "farewell" do
        response["Content-Type"] = "text/html"
        "<h1>Fair winds, #{h(r.params["boat"])}</h1>"
      end
    end
  end
end
