class ClicksController < ActionController::Base
  HOSTS = %w[www.town.example events.town.example].freeze

  def show
    Click.create!(url: params[:url])
    redirect_to params[:url], allow_other_host: true
  end

  def read
    uri = URI.parse(params[:url].to_s)
    return head(:bad_request) unless uri.is_a?(URI::HTTPS) && HOSTS.include?(uri.host)

    redirect_to uri.to_s, allow_other_host: true
  rescue URI::InvalidURIError
    head :bad_request
  end
end
