class SessionsController < ApplicationController
  def create
    # ruleid: vetlint-ruby-redirect
    redirect_to params[:return_to]
  end

  def oauth
    target = params.fetch(:redirect_uri)
    # ruleid: vetlint-ruby-redirect
    redirect_to target, allow_other_host: true
  end

  def logout
    # ruleid: vetlint-ruby-redirect
    redirect_to(params[:next] || root_path)
  end

  def tenant
    # ruleid: vetlint-ruby-redirect
    redirect_to "https://#{params[:tenant]}.example.com"
  end

  def safe
    # ok: vetlint-ruby-redirect
    redirect_to url_from(params[:return_to]) || root_path
    # ok: vetlint-ruby-redirect
    redirect_to order_path(params[:id])
    # ok: vetlint-ruby-redirect
    redirect_to "/orders/#{params[:id]}"
    # ok: vetlint-ruby-redirect
    redirect_to action: :show, id: params[:id]
    # ok: vetlint-ruby-redirect
    redirect_to request.referer || root_path
  end

  def checked
    target = params[:return_to]
    target = root_path unless target.match?(%r{\A/[^/]})
    # ok: vetlint-ruby-redirect
    redirect_to target
  end
end

class BackController < ApplicationController
  def back
    referer = request.headers["Referer"]
    # ok: vetlint-ruby-redirect
    redirect_to referer || root_path
  end
end
