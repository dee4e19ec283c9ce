class AccountsController < ApplicationController
  def create
    # ruleid: vetlint-ruby-params-permit-bang
    @user = User.create(params.require(:user).permit!)
    # ruleid: vetlint-ruby-params-permit-bang
    @copy = User.new(params[:user].to_unsafe_h)
  end

  def update
    # ruleid: vetlint-ruby-params-permit-bang
    current_user.update(params.require(:user).permit(:name, :email, :role))
  end

  def safe
    # ok: vetlint-ruby-params-permit-bang
    @user = User.create(params.require(:user).permit(:name, :email))
    # ok: vetlint-ruby-params-permit-bang
    @filter = Filter.new(params.permit(:q, tags: []))
    # ok: vetlint-ruby-params-permit-bang
    @page = Page.new(params.slice(:page, :size).permit!)
    # ok: vetlint-ruby-params-permit-bang
    logger.debug(params.to_unsafe_h)
  end
end

class Attributes
  def permit!
    # ok: vetlint-ruby-params-permit-bang
    each { |value| value.permit! if value.respond_to?(:permit!) }
  end

  def permit(*filters)
    params = self.class.new
    # ok: vetlint-ruby-params-permit-bang
    params.permit!
  end
end
