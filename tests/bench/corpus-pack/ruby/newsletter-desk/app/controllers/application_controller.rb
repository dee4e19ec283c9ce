class ApplicationController < ActionController::Base
  before_action :authenticate_editor!

  private

  def current_editor
    @current_editor ||= Editor.find_by(id: session[:editor_id])
  end

  def authenticate_editor!
    head :unauthorized unless current_editor
  end
end
