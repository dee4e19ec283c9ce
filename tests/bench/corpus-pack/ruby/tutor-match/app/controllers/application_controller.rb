class ApplicationController < ActionController::API
  include Authentication
end
