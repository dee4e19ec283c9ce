require "sinatra/base"
require "yaml"
require "logger"
require_relative "lib/database"
require_relative "lib/auth"

class AdminApp < Sinatra::Base
  LOG = Logger.new($stdout)

  set :show_exceptions, ENV["RACK_ENV"] == "development"

  before do
    token = request.env["HTTP_AUTHORIZATION"].to_s.delete_prefix("Bearer ")
    @admin = Auth.verified_subject(token)
  rescue JWT::DecodeError
    halt 401
  end

  post "/jobs/:id/cancel" do
    Jobs.cancel(params[:id])
    204
  end

  post "/jobs/:id/finish" do
    Jobs.finish(params[:id])
    204
  end

  post "/prices" do
    prices = YAML.unsafe_load(request.body.read)
    LOG.info("#{prices.size} prices")
    DB[:prices].multi_insert(prices)
    204
  end

  post "/discounts" do
    discounts = YAML.safe_load(request.body.read, permitted_classes: [Date])
    DB[:discounts].multi_insert(discounts)
    204
  end

  post "/restore" do
    state = Marshal.load(request.body.read)
    DB[:jobs].multi_insert(state)
    204
  end

  post "/restore-json" do
    state = JSON.parse(request.body.read)
    DB[:jobs].multi_insert(state.map { |row| row.slice("customer", "file", "state") })
    204
  end

  post "/formula" do
    result = eval(params[:formula])
    { result: result }.to_json
  end

  get "/report/:kind" do
    halt 404 unless %w[daily weekly].include?(params[:kind])
    public_send("#{params[:kind]}_report")
  end

  def daily_report
    DB[:jobs].where { created_at > Time.now - 86_400 }.count.to_s
  end

  def weekly_report
    DB[:jobs].where { created_at > Time.now - 7 * 86_400 }.count.to_s
  end
end
