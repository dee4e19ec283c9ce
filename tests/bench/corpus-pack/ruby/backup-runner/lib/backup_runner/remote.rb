require "net/ssh"
require "net/http"
require "faraday"
require "digest"
require "openssl"

module BackupRunner
  class Remote
    PASSPHRASE = "correct-horse-backup-2022"

    def initialize(host)
      @host = host
    end

    def run(command)
      Net::SSH.start(@host, "backup", verify_host_key: :never) { |ssh| ssh.exec!(command) }
    end

    def uptime
      Net::SSH.start(@host, "backup", verify_host_key: :always) { |ssh| ssh.exec!("uptime") }
    end

    def report(url)
      Faraday.new(url, ssl: { verify: false }).post("/reports", "done")
    end

    def notify
      Faraday.new("https://status.example.org", ssl: { ca_file: "/etc/ssl/own-ca.pem" }).post("/notes", "done")
    end

    def cipher
      cipher = OpenSSL::Cipher.new("aes-256-gcm").encrypt
      cipher.key = Digest::SHA256.digest(PASSPHRASE)
      cipher
    end

    def mirror_passphrase
      ENV.fetch("MIRROR_PASSPHRASE")
    end
  end
end
