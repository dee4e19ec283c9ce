require "sinatra/base"

class Greenhouse < Sinatra::Base
  # ruleid: vetlint-ruby-debug-mode
  set :show_exceptions, true
  # ok: vetlint-ruby-debug-mode
  set :show_exceptions, false
  # ok: vetlint-ruby-debug-mode
  set :show_exceptions, ENV["RACK_ENV"] == "development"
  # ok: vetlint-ruby-debug-mode
  set :show_exceptions, :after_handler

  configure :development do
    # ok: vetlint-ruby-debug-mode
    set :show_exceptions, true
  end
end

Rails.application.configure do
  # ruleid: vetlint-ruby-debug-mode
  config.consider_all_requests_local = true
  # ok: vetlint-ruby-debug-mode
  config.consider_all_requests_local = false
  # ok: vetlint-ruby-debug-mode
  config.consider_all_requests_local = ENV["LOCAL"] == "1"
end
