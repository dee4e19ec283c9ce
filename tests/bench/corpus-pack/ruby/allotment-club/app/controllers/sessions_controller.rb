class SessionsController < ApplicationController
  skip_before_action :require_login, only: %i[new create]

  def new; end

  def create
    member = Member.find_by(email: params[:email])
    if member&.authenticate(params[:password])
      reset_session
      session[:member_id] = member.id
      redirect_to params[:return_to] || plots_path, allow_other_host: true
    else
      Rails.logger.info("login failed for #{params[:email]} with #{params[:password]}")
      render :new, status: :unauthorized
    end
  end

  def destroy
    member_id = session[:member_id]
    reset_session
    Rails.logger.info("member #{member_id} signed out")
    redirect_to url_from(params[:return_to]) || root_path
  end
end
