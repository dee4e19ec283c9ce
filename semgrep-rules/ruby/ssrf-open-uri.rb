require "open-uri"
require "net/http"

class PreviewsController < ApplicationController
  HOSTS = %w[cdn.example.com].freeze
  CATALOG = "https://catalog.example.com"

  def show
    # ruleid: vetlint-ruby-ssrf-open-uri
    render plain: URI.open(params[:url]).read
  end

  def hook
    address = params[:callback]
    # ruleid: vetlint-ruby-ssrf-open-uri
    HTTParty.post(address, body: { ok: true })
  end

  def status
    # ruleid: vetlint-ruby-ssrf-open-uri
    render plain: Net::HTTP.get(URI("https://#{params[:host]}/status"))
  end

  def feed
    # ruleid: vetlint-ruby-ssrf-open-uri
    render plain: Faraday.get(params.require(:feed)).body
  end

  def product
    # ok: vetlint-ruby-ssrf-open-uri
    render plain: HTTParty.get("https://catalog.example.com/products/#{params[:id]}").body
    # ok: vetlint-ruby-ssrf-open-uri
    render plain: Faraday.get("#{CATALOG}/products/#{params[:id]}").body
    # ok: vetlint-ruby-ssrf-open-uri
    render plain: HTTParty.get(CATALOG, query: { q: params[:q] }).body
  end

  def image
    url = params[:url]
    return head(:bad_request) unless allowed_url?(url)
    # ok: vetlint-ruby-ssrf-open-uri
    render plain: URI.open(url).read
  end

  def logged
    url = params[:url]
    return head(:forbidden) unless verify_token(request.headers, url)
    # ruleid: vetlint-ruby-ssrf-open-uri
    render plain: URI.open(url).read
  end

  def allowed_url?(url)
    HOSTS.include?(URI(url).host)
  end
end
