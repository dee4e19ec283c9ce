require "sinatra/base"
require "faraday"
require "securerandom"
require "erb"
require "json"
require_relative "lib/database"
require_relative "lib/printer"
require_relative "lib/auth"

class PrintQueue < Sinatra::Base
  UPLOADS = File.expand_path("uploads", __dir__)
  SHOPS = { "mill" => "https://mill.shop.example", "dock" => "https://dock.shop.example" }.freeze

  set :show_exceptions, true

  helpers do
    def customer
      token = request.env["HTTP_AUTHORIZATION"].to_s.delete_prefix("Bearer ")
      @customer ||= Auth.subject(token)
    rescue JWT::DecodeError
      halt 401
    end
  end

  get "/jobs" do
    halt 401 unless customer
    content_type :json
    rows = params[:state] ? Jobs.by_state(params[:state]) : Jobs.by_customer(params[:customer])
    rows.to_json
  end

  post "/jobs" do
    upload = params[:file]
    path = File.join(UPLOADS, upload[:filename])
    File.binwrite(path, upload[:tempfile].read)
    Jobs.add(customer, path)
    Printer.page_count(path)
    Printer.submit(path, params[:queue], params[:title])
    201
  end

  post "/photos" do
    upload = params[:file]
    target = File.join(UPLOADS, "#{SecureRandom.uuid}.jpg")
    IO.copy_stream(upload[:tempfile], target)
    Jobs.add(customer, target)
    Printer.submit_plain(target, params[:queue], params[:title])
    201
  end

  post "/jobs/from-url" do
    body = Faraday.get(params[:url]).body
    path = File.join(UPLOADS, "#{SecureRandom.uuid}.pdf")
    File.binwrite(path, body)
    Jobs.add(customer, path)
    201
  end

  get "/shops/:shop/state" do
    base = SHOPS[params[:shop]] or halt 404
    Faraday.get("#{base}/state.json").body
  end

  get "/hello" do
    "<h2>Hello #{params[:name]}</h2>"
  end

  get "/bye" do
    "<h2>Bye #{ERB::Util.html_escape(params[:name])}</h2>"
  end

  post "/cover" do
    text = "Cover sheet for #{params[:title]}, <%= Time.now.year %>"
    ERB.new(text).result(binding)
  end

  COVER = ERB.new("Cover sheet for <%= ERB::Util.h(title) %>, <%= Time.now.year %>")

  post "/cover/simple" do
    COVER.result_with_hash(title: params[:title])
  end

  get "/out" do
    redirect params[:to]
  end

  get "/back" do
    redirect(params[:to].to_s.match?(%r{\A/[a-z0-9/-]*\z}) && !params[:to].start_with?("//") ? params[:to] : "/jobs")
  end
end
