class ApplicationController < ActionController::Base
  before_action :require_login

  helper_method :current_member

  private

  def current_member
    @current_member ||= Member.find_by(id: session[:member_id])
  end

  def require_login
    redirect_to new_session_path if current_member.nil?
  end

  def require_board
    head :forbidden unless current_member&.board?
  end
end
