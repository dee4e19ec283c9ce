class OrdersController < ApplicationController
  # ruleid: vetlint-ruby-skip-auth
  skip_before_action :authenticate_user!
end

class ProductsController < ApplicationController
  # ruleid: vetlint-ruby-skip-auth
  skip_before_action :require_login, only: [:index, :create]
end

class ArticlesController < ApplicationController
  # ok: vetlint-ruby-skip-auth
  skip_before_action :authenticate_user!, only: [:index, :show]
end

class SessionsController < ApplicationController
  # ok: vetlint-ruby-skip-auth
  skip_before_action :authenticate_user!
end

class StripeWebhooksController < ApplicationController
  # ok: vetlint-ruby-skip-auth
  skip_before_action :authenticate_user!
  before_action :verify_signature
end

class UsersController < ApplicationController
  # ok: vetlint-ruby-skip-auth
  skip_before_action :authenticate_user!, only: [:new, :create]
end

class ReportsController < ApplicationController
  # ok: vetlint-ruby-skip-auth
  skip_before_action :set_locale
end

class PartnersController < ApplicationController
  # ok: vetlint-ruby-skip-auth
  skip_before_action :authenticate_user!
  before_action :valid_api_token
end
