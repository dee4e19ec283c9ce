class TransfersController < ApplicationController
  # ruleid: vetlint-ruby-skip-csrf
  skip_forgery_protection
end

class ProfilesController < ApplicationController
  # ruleid: vetlint-ruby-skip-csrf
  skip_before_action :verify_authenticity_token, only: [:update]
end

class StripeWebhooksController < ApplicationController
  # ok: vetlint-ruby-skip-csrf
  skip_forgery_protection
end

class OrdersController < ApplicationController
  # ok: vetlint-ruby-skip-csrf
  protect_from_forgery with: :exception
end

class ApiController < ActionController::API
  # ok: vetlint-ruby-skip-csrf
  skip_before_action :verify_authenticity_token
end

class PartnersController < ApplicationController
  # ok: vetlint-ruby-skip-csrf
  skip_forgery_protection
  before_action :authenticate_token
end

class SettingsController < ApplicationController
  # ruleid: vetlint-ruby-skip-csrf
  skip_forgery_protection
end

module Api
  class OrdersController < ApplicationController
    # ok: vetlint-ruby-skip-csrf
    skip_forgery_protection
  end
end
