require "net/http"
require "openssl"

def connect(uri)
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = true
  # ruleid: vetlint-ruby-verify-none
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  http
end

def load(url)
  # ruleid: vetlint-ruby-verify-none
  HTTParty.get(url, verify: false)
end

def client(url)
  # ruleid: vetlint-ruby-verify-none
  Faraday.new(url: url, ssl: { verify: false })
end

def verified(uri)
  http = Net::HTTP.new(uri.host, uri.port)
  # ok: vetlint-ruby-verify-none
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  # ok: vetlint-ruby-verify-none
  http.ca_file = "config/ca.pem"
  # ok: vetlint-ruby-verify-none
  http.verify_mode = @verify ? OpenSSL::SSL::VERIFY_PEER : OpenSSL::SSL::VERIFY_NONE
  http
end

def save(record)
  # ok: vetlint-ruby-verify-none
  record.save(validate: false, verify: false)
end

def configured(http, options)
  if options.fetch(:verify, true)
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  else
    # ok: vetlint-ruby-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  end
end

def encrypted(http, uri)
  if uri.scheme == "https"
    http.use_ssl = true
    # ruleid: vetlint-ruby-verify-none
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  end
end
