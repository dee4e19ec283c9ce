require_relative "app"

run Harbour::App.freeze.app
