require "net/http"
require "openssl"

class PartnerClient
  API_TOKEN = "pq_live_8f3a61c09be74d52"

  def initialize(base)
    @uri = URI(base)
  end

  def fetch(path)
    http = Net::HTTP.new(@uri.host, @uri.port)
    http.use_ssl = true
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
    http.get(path, "Authorization" => "Bearer #{API_TOKEN}").body
  end

  def fetch_prices(path)
    http = Net::HTTP.new(@uri.host, @uri.port)
    http.use_ssl = true
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
    http.get(path, "Authorization" => "Bearer #{ENV.fetch('PARTNER_TOKEN')}").body
  end
end
