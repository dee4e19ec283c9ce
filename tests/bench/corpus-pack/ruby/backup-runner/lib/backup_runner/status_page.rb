require "webrick"
require "erb"
require "securerandom"
require_relative "restore"

module BackupRunner
  module StatusPage
    PAGE = ERB.new("<h1>Backups of <%= ERB::Util.h(host) %></h1>")

    module_function

    def start(port)
      server = WEBrick::HTTPServer.new(Port: port, BindAddress: "127.0.0.1")
      server.mount_proc("/hello") { |req, res| hello(req, res) }
      server.mount_proc("/host") { |req, res| host(req, res) }
      server.mount_proc("/custom") { |req, res| custom(req, res) }
      server.mount_proc("/file") { |req, res| res.body = Restore.read(req.query["name"]) }
      server.mount_proc("/listed") { |req, res| res.body = Restore.read_listed(req.query["name"]) }
      server.mount_proc("/go") { |req, res| go(req, res) }
      server.start
    end

    def hello(req, res)
      res["Content-Type"] = "text/html"
      res.body = "<p>No backup called " + req.query["name"].to_s + "</p>"
    end

    def host(req, res)
      res["Content-Type"] = "text/html"
      res.body = PAGE.result_with_hash(host: req.query["host"].to_s)
    end

    def custom(req, res)
      header = req.query["header"].to_s
      res.body = ERB.new("#{header} <%= Time.now %>").result
    end

    def standard(_req, res)
      template = File.read(File.expand_path("../../views/status.erb", __dir__))
      res.body = ERB.new(template).result_with_hash(now: Time.now)
    end

    def go(req, res)
      target = req.query["to"].to_s
      if target.match?(%r{\A/[a-z]+\z})
        res.set_redirect(WEBrick::HTTPStatus::Found, target)
      else
        res.status = 404
      end
    end

    def leave(req, res)
      res.set_redirect(WEBrick::HTTPStatus::Found, req.query["url"])
    end

    def access_code
      code = rand(100_000..999_999).to_s
      File.write("/run/backup-runner/code", code)
      code
    end

    def session_code
      code = SecureRandom.alphanumeric(20)
      File.write("/run/backup-runner/session", code, perm: 0o600)
      code
    end
  end
end
